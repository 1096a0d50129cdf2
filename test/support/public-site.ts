import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site on this machine that answers as its paths say: `/404`, `/302`, `/hang`; anything else is there. */
export class PublicSite {
  private isDown = false;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<PublicSite> {
    const server = createServer();
    const site = new PublicSite(server);
    server.on('request', (request, response) => {
      const path = request.url ?? '/';
      if (path === '/hang') return;
      const status = site.isDown ? 503 : Number(path.slice(1)) || 200;
      response.writeHead(status, status === 302 ? { location: '/trang-chu' } : {}).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return site;
  }

  /** From now on everything answers 503, or again as before. */
  goesDown(isDown: boolean): void {
    this.isDown = isDown;
  }

  address(path: string): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${String(port)}${path}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

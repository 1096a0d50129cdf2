import { clientScopes, type KnownClient } from '@minhbach/identity';
import { Controller, Get, HttpCode } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AnyClient, CurrentClient } from '../../access/client-access.decorator.js';
import { actorOf } from '../client-reach.js';
import { onlyTenant } from '../shared-fields.js';

/** The version of the published API whose vocabulary is spoken. */
const gatewayVersion = '8.9.0';

/** Behind one address there is one service, however many processes it has. */
@ApiExcludeController()
@Controller('v2')
export class ClusterController {
  @Get('topology')
  @AnyClient()
  topology() {
    const partition = { partitionId: 1, role: 'leader', health: 'healthy' };
    const host = { nodeId: 0, host: 'minhbach', port: 0, version: gatewayVersion };
    return {
      brokers: [{ ...host, partitions: [partition] }],
      clusterId: null,
      clusterSize: 1,
      partitionsCount: 1,
      replicationFactor: 1,
      gatewayVersion,
      lastCompletedChangeId: '0',
    };
  }

  @Get('status')
  @HttpCode(204)
  @AnyClient()
  status(): void {
    // Whoever gets here was let in by a service that can reach its database.
  }

  @Get('authentication/me')
  @AnyClient()
  me(@CurrentClient() client: KnownClient) {
    return {
      username: actorOf(client),
      displayName: client.name,
      email: null,
      authorizedComponents: [],
      tenants: [{ tenantId: onlyTenant, name: 'Default', description: null }],
      groups: [],
      roles: clientScopes.filter((scope) => client.scopes.includes(scope)),
      salesPlanType: null,
      c8Links: {},
      canLogout: false,
    };
  }
}

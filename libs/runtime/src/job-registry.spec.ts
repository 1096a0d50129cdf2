import { Injectable, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { JobRegistry } from './job-registry.js';
import { JobWorker, type ActivatedJob } from './job-worker.js';

@Injectable()
class Post {
  private readonly stamp = 'post';

  @JobWorker('send')
  async send() {
    return { by: this.stamp };
  }
}

@Injectable()
class ExpressPost extends Post {}

async function registryOf(...workers: Type[]): Promise<JobRegistry> {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    providers: [JobRegistry, ...workers],
  }).compile();
  await module.init();
  return module.get(JobRegistry);
}

describe('the register of job workers', () => {
  it('should find the workers of all providers', async () => {
    const registry = await registryOf(Post);
    expect(registry.types).toEqual(['send']);
    const handler = registry.handlerOf('send');
    expect(await handler({} as ActivatedJob, {} as never)).toEqual({ by: 'post' });
  });

  it('should refuse two workers for one type', async () => {
    await expect(registryOf(Post, ExpressPost)).rejects.toThrow(
      'the job type "send" has two workers',
    );
  });

  it('should know what it does not work', async () => {
    const registry = await registryOf(Post);
    expect(() => registry.handlerOf('print')).toThrow('nobody here works jobs of type "print"');
  });
});

import { spawnSync } from 'node:child_process';
import { parseAllDocuments } from 'yaml';
import { knownSettings } from './known-settings.js';

const chart = 'deploy/helm/minh-bach';
const needed = [
  'publicUrl=https://thongtin.example.gov.vn',
  'ingress.host=thongtin.example.gov.vn',
];

/** A helm that was built from its sources takes itself to be at a Kubernetes of long ago. */
const kubernetes = ['--kube-version', '1.31.0'];

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly template?: { readonly spec: PodSpec };
  };
}

interface PodSpec {
  readonly terminationGracePeriodSeconds?: number;
  readonly securityContext: { readonly runAsNonRoot: boolean };
  readonly containers: readonly {
    readonly env: readonly { readonly name: string; readonly value: string }[];
    readonly envFrom: readonly { readonly secretRef: { readonly name: string } }[];
    readonly securityContext: { readonly readOnlyRootFilesystem: boolean };
    readonly livenessProbe?: object;
    readonly readinessProbe?: { readonly httpGet: { readonly path: string } };
  }[];
}

const usual = [
  'PodDisruptionBudget x-api',
  'PodDisruptionBudget x-worker',
  'PersistentVolumeClaim x-data',
  'Service x',
  'Deployment x-api',
  'Deployment x-worker',
  'Ingress x',
  'Job x-migrate',
];
const without = (name: string) => usual.filter((each) => each !== name);

describe('the chart', () => {
  it('is found good by helm lint', () => {
    const { status, output } = helm('lint', '--strict', chart, ...sets(needed));
    expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' });
  });

  it.each<[string, string[], string[]]>([
    ['by itself', [], usual],
    [
      'with a volume of one’s own',
      ['data.existingClaim=mine'],
      without('PersistentVolumeClaim x-data'),
    ],
    ['without an ingress', ['ingress.enabled=false'], without('Ingress x')],
    ['without migrations', ['migrate.enabled=false'], without('Job x-migrate')],
    [
      'with more processes as they are needed',
      ['api.autoscaling.enabled=true', 'worker.autoscaling.enabled=true'],
      [...usual, 'HorizontalPodAutoscaler x-api', 'HorizontalPodAutoscaler x-worker'],
    ],
    [
      'with the operator of Prometheus',
      ['podMonitor.enabled=true', 'podMonitor.labels.release=monitoring'],
      [...usual, 'PodMonitor x'],
    ],
    [
      'with a certificate and secrets for images',
      ['ingress.tlsSecretName=tls', 'ingress.className=nginx', 'imagePullSecrets[0].name=pull'],
      usual,
    ],
  ])('makes %s what is wanted', (_, values, wanted) => {
    const made = render(values).map(({ kind, metadata }) => `${kind} ${metadata.name}`);
    expect(made.sort()).toEqual([...wanted].sort());
  });

  it.each([
    ['publicUrl', needed.slice(1)],
    ['ingress.host', needed.slice(0, 1)],
    ['secretName', [...needed, 'secretName=']],
    ['ownerSecretName', [...needed, 'ownerSecretName=']],
  ])('says that it needs %s', (name, values) => {
    const { status, output } = helm('template', 'x', chart, ...sets(values));
    expect(status).not.toBe(0);
    expect(output).toContain(`${name} is needed`);
  });

  describe('gives each process', () => {
    const manifests = render(['settings.ARCHIVE_AFTER_DAYS=365', 'api.drainSeconds=7']);
    const podOf = (name: string) =>
      manifests.find(({ metadata, spec }) => metadata.name === name && spec.template)?.spec.template
        ?.spec;

    it.each(['x-api', 'x-worker', 'x-migrate'])(
      '%s: only settings that are explained, and no rights',
      (name) => {
        const [container] = podOf(name)?.containers ?? [];
        const unknown = (container?.env ?? []).filter((each) => !knownSettings.has(each.name));
        expect(unknown).toEqual([]);
        expect(podOf(name)?.securityContext.runAsNonRoot).toBe(true);
        expect(container?.securityContext.readOnlyRootFilesystem).toBe(true);
      },
    );

    it('the secret of the owner to the migrations alone', () => {
      const secrets = ['x-api', 'x-worker', 'x-migrate'].map((name) =>
        podOf(name)?.containers[0]?.envFrom.map(({ secretRef }) => secretRef.name),
      );
      expect(secrets).toEqual([['minh-bach'], ['minh-bach'], ['minh-bach', 'minh-bach-owner']]);
    });

    it('the time to drain and to end', () => {
      expect(podOf('x-api')?.terminationGracePeriodSeconds).toBe(7 + 30 + 5);
      expect(podOf('x-worker')?.terminationGracePeriodSeconds).toBeGreaterThan(30);
      const settings = podOf('x-api')?.containers[0]?.env ?? [];
      expect(settings).toContainEqual({ name: 'DRAIN_SECONDS', value: '7' });
      expect(settings).toContainEqual({ name: 'ARCHIVE_AFTER_DAYS', value: '365' });
    });

    it('probes: alive both, ready the api', () => {
      expect(podOf('x-api')?.containers[0]?.readinessProbe?.httpGet.path).toBe('/api/health');
      expect(podOf('x-worker')?.containers[0]?.livenessProbe).toBeDefined();
    });
  });
});

function render(values: readonly string[]): Manifest[] {
  const { status, output } = helm('template', 'x', chart, ...sets([...needed, ...values]));
  if (status !== 0) throw new Error(output);
  return parseAllDocuments(output).flatMap(
    (document) => (document.toJS() as Manifest | null) ?? [],
  );
}

function sets(values: readonly string[]): string[] {
  return values.flatMap((value) => ['--set', value]);
}

function helm(...words: string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync('helm', [...words, ...kubernetes], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

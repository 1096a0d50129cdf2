import { useText } from '../../i18n/use-text';
import type { MapMark } from '../../parts/process-map/map-mark';
import { ProcessMap } from '../../parts/process-map/process-map';
import { QueryState } from '../../parts/states/query-state';
import { useModel } from '../use-model';

interface Props {
  readonly definitionKey: string;
  readonly marks: readonly MapMark[];
}

/** The drawing of one version. */
export function VersionMap({ definitionKey, marks }: Props) {
  const t = useText();
  const query = useModel(definitionKey);
  return (
    <QueryState query={query}>
      {query.data !== undefined && (
        <ProcessMap xml={query.data} label={t('admin.processes.map')} marks={marks} />
      )}
    </QueryState>
  );
}

import { useState } from 'react';
import { useText } from '../../i18n/use-text';
import { Button } from '../../parts/button/button';
import { Field } from '../../parts/field/field';
import { ProgressBar } from '../../parts/progress/progress-bar';
import '../../parts/button/button.css';
import '../../parts/upload/upload.css';
import { DeploymentFindings } from './deployment-findings';
import { DeploymentResult } from './deployment-result';
import { useDeployment, type DeploymentFile } from './use-deployment';

/** Files are checked first; only what was checked can be deployed. */
export function Deployment() {
  const t = useText();
  const [files, setFiles] = useState<readonly DeploymentFile[]>([]);
  const [lacksFiles, setLacksFiles] = useState(false);
  const { check, deploy, forget, checked, problem, isWorking } = useDeployment();
  return (
    <section className="admin-section" aria-labelledby="dua-vao">
      <h2 id="dua-vao">{t('admin.deploy')}</h2>
      <form
        className="admin-form"
        onSubmit={(event) => {
          event.preventDefault();
          setLacksFiles(files.length === 0);
          if (files.length > 0) check(files);
        }}
      >
        <Field
          id="tep-quy-trinh"
          label={t('admin.deploy.files')}
          hint={t('admin.deploy.hint')}
          error={lacksFiles && files.length === 0 ? t('admin.deploy.files.missing') : undefined}
        >
          {(described) => (
            <div className="admin-files">
              {/* The browser's own button speaks the browser's language. */}
              <label className="button upload-button">
                <input
                  {...described}
                  id="tep-quy-trinh"
                  type="file"
                  className="visually-hidden"
                  multiple
                  accept=".bpmn,.dmn,.json"
                  onChange={({ target }) => {
                    forget();
                    void readAll(target.files).then(setFiles);
                  }}
                />
                {t('parts.upload.choose')}
              </label>
              <span role="status">{files.map(({ name }) => name).join(', ')}</span>
            </div>
          )}
        </Field>
        <Button type="submit" look="primary" isWorking={isWorking}>
          {t('admin.deploy.check')}
        </Button>
      </form>
      {isWorking && <ProgressBar label={t('admin.deploy.checking')} done={null} />}
      {problem && <DeploymentFindings problem={problem} />}
      {checked && (
        <DeploymentResult
          result={checked}
          isWorking={isWorking}
          deploy={() => {
            deploy(files);
          }}
        />
      )}
    </section>
  );
}

async function readAll(chosen: FileList | null): Promise<DeploymentFile[]> {
  return Promise.all(
    [...(chosen ?? [])].map(async (file) => ({ name: file.name, content: await file.text() })),
  );
}

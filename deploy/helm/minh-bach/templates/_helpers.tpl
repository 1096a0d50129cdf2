{{- define "minh-bach.name" -}}
{{- .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- end -}}

{{- define "minh-bach.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end -}}

{{- define "minh-bach.claim" -}}
{{ .Values.data.existingClaim | default (printf "%s-data" (include "minh-bach.name" .)) }}
{{- end -}}

{{/* What selects the pods of a part: dict "root" . "part" "api". */}}
{{- define "minh-bach.selector" -}}
app.kubernetes.io/name: minh-bach
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .part }}
{{- end -}}

{{- define "minh-bach.labels" -}}
{{ include "minh-bach.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version }}
{{- end -}}

{{/* Where every process finds what it needs. */}}
{{- define "minh-bach.environment" -}}
envFrom:
  - secretRef:
      name: {{ required "secretName is needed" .Values.secretName }}
env:
  - name: PUBLIC_URL
    value: {{ required "publicUrl is needed" .Values.publicUrl | quote }}
  - name: FILES_URL
    value: {{ .Values.filesUrl | default "file:///data/files" | quote }}
  - name: AUDIT_FOLDER
    value: /data/audit
  - name: TRUSTED_PROXIES
    value: {{ .Values.trustedProxies | quote }}
  - name: DRAIN_SECONDS
    value: {{ .Values.api.drainSeconds | quote }}
  {{- range $name, $value := .Values.settings }}
  - name: {{ $name }}
    value: {{ $value | quote }}
  {{- end }}
{{- end -}}

{{/* Nothing but the volume and /tmp can be written. */}}
{{- define "minh-bach.container-security" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop: [ALL]
volumeMounts:
  - name: data
    mountPath: /data
  - name: tmp
    mountPath: /tmp
{{- end -}}

{{- define "minh-bach.pod" -}}
automountServiceAccountToken: false
securityContext:
  runAsNonRoot: true
  runAsUser: 1000
  runAsGroup: 1000
  fsGroup: 1000
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile:
    type: RuntimeDefault
{{- with .Values.imagePullSecrets }}
imagePullSecrets:
  {{- toYaml . | nindent 2 }}
{{- end }}
volumes:
  - name: data
    persistentVolumeClaim:
      claimName: {{ include "minh-bach.claim" . }}
  - name: tmp
    emptyDir: {}
{{- end -}}

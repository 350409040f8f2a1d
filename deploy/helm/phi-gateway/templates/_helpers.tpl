{{- define "phi-gateway.name" -}}
{{- .Release.Name | trunc 50 | trimSuffix "-" -}}
{{- end -}}

{{- define "phi-gateway.selector" -}}
app.kubernetes.io/name: phi-gateway
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "phi-gateway.labels" -}}
{{ include "phi-gateway.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
{{- end -}}

{{- define "phi-gateway.tls" -}}
{{- if .Values.tls.existingSecret -}}
{{- .Values.tls.existingSecret -}}
{{- else if .Values.tls.certManager.enabled -}}
{{- printf "%s-tls" (include "phi-gateway.name" .) -}}
{{- else -}}
{{- fail "tls: set tls.existingSecret or tls.certManager.enabled; the gateway does not listen without TLS" -}}
{{- end -}}
{{- end -}}

{{- define "phi-gateway.image" -}}
{{- printf "%s@%s" (required "image.repository: say where the image is" .Values.image.repository) (required "image.digest: pin the image as sha256:…" .Values.image.digest) -}}
{{- end -}}

{{- /* The port of the forward proxy; nothing where it is off. */ -}}
{{- define "phi-gateway.proxyPort" -}}
{{- if hasKey .Values.settings "forward_proxy" -}}
{{- .Values.settings.forward_proxy.port | default 3128 | int -}}
{{- end -}}
{{- end -}}

{{- define "phi-gateway.restricted" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: {drop: [ALL]}
{{- end -}}

#!/usr/bin/env bash
# Builds the image without Docker and starts it as it is meant to run: Debian's buildah (chroot isolation) over a base that
# debootstrap makes, then runc with a read-only root, user 10001, no capabilities and a network that leads nowhere.
# As root, with buildah, debootstrap and runc installed: deploy/container/trial.sh [more arguments for buildah bud].
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
python=${PYTHON:-$here/.venv/bin/python}
work=$(mktemp -d)
container=
finish() {
  runc delete --force phi-gateway-trial 2> /dev/null || true
  [ -z "$container" ] || buildah rm "$container" > /dev/null
  rm -rf "$work"
}
trap finish EXIT
fail() { echo "FAILED  $*" >&2; exit 1; }
ok() { echo "ok      $*"; }

if ! buildah inspect --type image localhost/phi-gateway-base:trial > /dev/null 2>&1; then
  debootstrap --variant=minbase --include=python3,python3-venv,ca-certificates bookworm "$work/base" > /dev/null
  rm -rf "$work"/base/var/cache/apt/archives/*.deb
  tar -C "$work/base" -cf "$work/base.tar" . && rm -rf "$work/base"
  container=$(buildah from scratch)
  buildah add -q "$container" "$work/base.tar" / > /dev/null && rm "$work/base.tar"
  buildah commit -q "$container" localhost/phi-gateway-base:trial > /dev/null
  buildah rm "$container" > /dev/null
  container=
fi
digest=$(buildah images --format '{{.Digest}}' localhost/phi-gateway-base:trial)
buildah bud --quiet --isolation chroot --format docker --layers=false --build-arg "BASE=localhost/phi-gateway-base@$digest" \
  "$@" -t localhost/phi-gateway:trial "$here" > /dev/null
ok "built: $(buildah images --format '{{.Size}}' localhost/phi-gateway:trial)"
! buildah bud --quiet --isolation chroot --build-arg BASE=localhost/phi-gateway-base:trial "$here" > /dev/null 2>&1 \
  || fail "a base without a digest was taken"
ok "a base without a digest is refused"

# What a deployment brings: a certificate, policies, shared keys.
mkdir -p "$work/bundle" "$work/state" "$work/tls" "$work/keys"
"$python" -m gateway.cli development-certificates "$work/tls" 2> /dev/null
cp "$work/tls/gateway.crt" "$work/tls/tls.crt" && cp "$work/tls/gateway.key" "$work/tls/tls.key"
for key in access transform sealing-0001; do head -c 64 /dev/urandom > "$work/keys/$key.key"; done
cp -r "$here/policies" "$work/policies"
chown -R 10001:10001 "$work/state" "$work/tls" "$work/keys" && chmod -R a+rX "$work/policies" && chmod 755 "$work"

container=$(buildah from localhost/phi-gateway:trial)
root=$(buildah mount "$container")
mkdir -p "$root/keys" "$root/etc/phi-gateway/tls" "$root/etc/phi-gateway/policies"
(cd "$work/bundle" && runc spec)
"$python" - "$work" "$root" "$container" << 'PYTHON'
import json, subprocess, sys
work, root, container = sys.argv[1:]
image = json.loads(subprocess.check_output(["buildah", "inspect", container]))["Docker"]["config"]
path = f"{work}/bundle/config.json"
bundle = json.load(open(path))
bundle["root"] = {"path": root, "readonly": True}
user, group = image["User"].split(":")
bundle["process"] |= {
    "terminal": False, "user": {"uid": int(user), "gid": int(group)}, "noNewPrivileges": True, "env": image["Env"],
    "args": [*image["Entrypoint"], *image["Cmd"]], "cwd": image["WorkingDir"],
    "capabilities": {kind: [] for kind in ("bounding", "effective", "permitted", "inheritable")},
}
bind = lambda source, target, way: {"destination": target, "type": "bind", "source": f"{work}/{source}", "options": ["bind", way]}
bundle["mounts"] += [
    bind("state", "/var/lib/phi-gateway", "rw"), bind("tls", "/etc/phi-gateway/tls", "ro"),
    bind("policies", "/etc/phi-gateway/policies", "ro"), bind("keys", "/keys", "ro"),
    {"destination": "/tmp", "type": "tmpfs", "source": "tmpfs", "options": ["nosuid", "nodev", "noexec", "size=64m", "mode=1777"]},
]
json.dump(bundle, open(path, "w"))
print("ok      health check of the image:", " ".join(image["Healthcheck"]["Test"]))
PYTHON
timeout 180 runc run -b "$work/bundle" phi-gateway-trial > "$work/out" 2>&1 &
running=$!
inside() { runc exec phi-gateway-trial "$@"; }
healthy() { inside /opt/phi-gateway/bin/python /usr/local/lib/phi-gateway/healthcheck.py "$@"; }
begun=$SECONDS
until healthy /readyz 2> /dev/null; do
  [ $((SECONDS - begun)) -lt 120 ] || { tail -5 "$work/out"; fail "not ready after 120 seconds"; }
  sleep 0.5
done
ok "ready after $((SECONDS - begun)) seconds"
healthy && ok "alive, says the health check"
! healthy /nothing || fail "the health check takes any answer"
[ "$(inside id -u)" = 10001 ] && ok "runs as 10001"
! inside touch /x 2> /dev/null || fail "the root is writable"
ok "the root is read-only"
for tool in cc gcc g++ make pip curl; do ! inside sh -c "command -v $tool" || fail "$tool is in the image"; done
ok "no compiler, no pip, no curl"
inside /opt/phi-gateway/bin/python -c 'import aiokafka, azure.identity, botocore, cv2, defusedxml, google.auth, opentelemetry.proto, pypdf'
ok "all extras import"
inside /opt/phi-gateway/bin/python /usr/local/lib/phi-gateway/place_keys.py /keys /var/lib/phi-gateway/state/keys 2> /dev/null \
  && fail "other keys were placed over those of the state"
ok "keys of the state are not replaced"
inside sh -c 'command -v tesseract' && ok "with Tesseract" || ok "without Tesseract"
inside sh -c 'kill -HUP 1' && sleep 1 && grep -q tls_reloaded "$work/out" && ok "SIGHUP takes over the certificate"
runc kill phi-gateway-trial TERM
status=0; wait "$running" || status=$?
[ "$status" = 0 ] && grep -q '"stopped"' "$work/out" && ok "SIGTERM: ended with status 0"

# syntax=docker/dockerfile:1
# Builds and runs from one base, which whoever builds must name with its digest; there is no default. See docs/deploy.md.
#   docker build --build-arg BASE=python:3.11-slim-bookworm@sha256:<digest> -t phi-gateway .
# Any base does that has Python 3.11 or later with venv, CA certificates and no compiler.
ARG BASE
FROM ${BASE} AS build
ARG BASE
ARG UNPINNED=no
RUN case "${BASE}" in \
      *@sha256:[0-9a-f]*) ;; \
      *) [ "${UNPINNED}" = yes ] || { echo "BASE has no digest: name it as image@sha256:<digest>, or say UNPINNED=yes for a trial" >&2; exit 1; } ;; \
    esac
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /src
# A venv for the tools that build the wheel, and the one that is shipped. Only wheels: nothing is compiled.
COPY requirements-build.lock requirements-all.lock ./
RUN --mount=type=secret,id=pip_conf,target=/etc/pip.conf \
    python3 -m venv /build && python3 -m venv /opt/phi-gateway \
 && /build/bin/python -m pip install --quiet --no-deps --only-binary :all: --require-hashes -r requirements-build.lock \
 && /opt/phi-gateway/bin/python -m pip install --quiet --no-deps --only-binary :all: --require-hashes -r requirements-all.lock
COPY pyproject.toml README.md LICENSE ./
COPY gateway gateway
RUN /build/bin/python -m pip wheel --quiet --no-deps --no-index --no-build-isolation --wheel-dir /wheel . \
 && /opt/phi-gateway/bin/python -m pip install --quiet --no-deps --no-index /wheel/*.whl \
 && /opt/phi-gateway/bin/python -m compileall -q /opt/phi-gateway/lib \
 && /opt/phi-gateway/bin/python -m pip uninstall --quiet --yes pip

FROM ${BASE}
# OCR=yes adds Tesseract, for routes with `media: inspect` that take pictures.
ARG OCR=no
RUN if [ "${OCR}" = yes ]; then \
      apt-get update -qq && apt-get install -qq -y --no-install-recommends tesseract-ocr && rm -rf /var/lib/apt/lists/*; \
    fi \
 && ! command -v cc && ! command -v gcc && ! command -v g++ && ! command -v make \
 && install -d -o 10001 -g 10001 -m 0700 /var/lib/phi-gateway \
 && install -d -m 0755 /etc/phi-gateway
COPY --from=build /opt/phi-gateway /opt/phi-gateway
COPY deploy/container/healthcheck.py deploy/container/place_keys.py /usr/local/lib/phi-gateway/
COPY deploy/container/gateway.yaml /etc/phi-gateway/gateway.yaml
ENV PATH=/opt/phi-gateway/bin:/usr/local/bin:/usr/bin:/bin \
    PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 OMP_NUM_THREADS=1 HOME=/tmp
USER 10001:10001
WORKDIR /var/lib/phi-gateway
VOLUME ["/var/lib/phi-gateway", "/tmp"]
EXPOSE 8443
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["/opt/phi-gateway/bin/python", "/usr/local/lib/phi-gateway/healthcheck.py"]
ENTRYPOINT ["/opt/phi-gateway/bin/phi-gateway"]
CMD ["serve", "--config", "/etc/phi-gateway/gateway.yaml"]

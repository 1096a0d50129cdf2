# The service as an image: api, worker and the operator's commands from one and the same (deploy/README.md).
ARG NODE_VERSION=20

FROM node:${NODE_VERSION}-bookworm-slim AS build
WORKDIR /service
# Install scripts run by name only: .npmrc is strict, package.json has the list.
COPY package.json package-lock.json .npmrc ./
# Not `npm ci`: it refuses a lock file made on another platform (docs/dependencies.md).
RUN npm install --no-audit --no-fund
COPY nest-cli.json tsconfig.json tsconfig.build.json ./
COPY scripts/bundle.mjs scripts/bundle.mjs
COPY apps apps
COPY libs libs
COPY migrations migrations
COPY test/bench test/bench
COPY test/conformance test/conformance
COPY test/faults test/faults
COPY test/property test/property
COPY test/support test/support
COPY docs docs
RUN npm run build && npm prune --omit=dev

FROM node:${NODE_VERSION}-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 METRICS_HOST=0.0.0.0 METRICS_PORT=9464 MINHBACH_DEMO=off MINHBACH_DATA=/data
WORKDIR /service
COPY --from=build /service/package.json ./
COPY --from=build /service/node_modules node_modules
COPY --from=build /service/dist dist
COPY docs docs
COPY workflows workflows
COPY deploy/docker/healthy.mjs deploy/docker/healthy.mjs
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000 9464
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["node", "deploy/docker/healthy.mjs"]
# The worker: `node dist/programs/worker.js`; a command: `node dist/programs/cli.js <command>`.
CMD ["node", "dist/programs/api.js"]

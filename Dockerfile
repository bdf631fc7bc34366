# The bot as a container: `docker build -t plenary .`, then `docker run --read-only --env-file .env plenary`.
# Debian in both stages: the Node that the packages bring is built for glibc, which Alpine does not have.

FROM node:26-trixie-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# npm takes the Node package of this platform by itself; what it holds for building other programs is not needed to run,
# and neither is what the playground is put together with, which is closed in production.
RUN npm ci --omit=dev && rm -rf node_modules/node-*/include node_modules/node-*/share node_modules/@rolldown node_modules/rolldown

FROM debian:trixie-slim
# The one library that Node links to and this image lacks.
RUN apt-get update \
  && apt-get install --yes --no-install-recommends libatomic1 \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY src ./src
COPY commands ./commands
COPY knowledge ./knowledge
# Answers once, so that the compiled code and what was read of these documents stand in the image: it starts faster, and writes nothing later.
RUN node_modules/.bin/node src/plenary.js try /sources > /dev/null
# A number and not a name, so that an orchestrator can see that it is not root. It owns nothing here.
USER 65532:65532
# Every address of the container: what reaches it is decided outside.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 OPS_HOST=0.0.0.0 OPS_PORT=9090
EXPOSE 3000 9090
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node_modules/.bin/node", "src/operations/check-health.js"]
# Node itself and not npm, so that signals reach it. Megabytes for what is young: what a change of a document makes for a moment does not grow old.
ENTRYPOINT ["node_modules/.bin/node", "--max-semi-space-size=64", "src/plenary.js"]
CMD ["start"]

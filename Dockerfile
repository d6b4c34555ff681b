# The service with the published packages. Build: docker compose build
FROM node:22-bookworm-slim AS pages
WORKDIR /src
COPY src/GraphService.Dashboard/package.json src/GraphService.Dashboard/package-lock.json src/GraphService.Dashboard/.npmrc ./
RUN npm ci
COPY src/GraphService.Dashboard ./
RUN npm run build

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
COPY --from=pages /src/dist src/GraphService.Dashboard/dist
# Compiled ahead, so that it starts sooner.
RUN dotnet publish src/GraphService -c Release -o /app -p:OfficialPackages=true --use-current-runtime --self-contained false -p:PublishReadyToRun=true

FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN apt-get update \
    && apt-get install -y --no-install-recommends poppler-utils curl \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /data
COPY --from=build /app /app
USER $APP_UID
EXPOSE 5080
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=6 \
    CMD ["curl", "--fail", "--silent", "http://127.0.0.1:5080/health/ready"]
ENTRYPOINT ["/app/graphservice"]

# The atlas, built from this checkout; compose.yaml runs it beside a PostGIS.
# Checked by reading: no Docker engine has built it yet.

FROM node:24-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /atlas
COPY . .
RUN mvn -B -ntp -DskipTests package \
 && java -Djarmode=tools -jar target/tinfusin.jar extract --destination target/app

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home tinfusin && install -d -o tinfusin -g tinfusin /data
COPY --from=build /atlas/target/app /app
USER tinfusin
VOLUME /data
EXPOSE 8080
HEALTHCHECK --start-period=90s --interval=10s CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Xmx512m", "-jar", "/app/tinfusin.jar"]
CMD ["--tinfusin.data-dir=/data"]

# One image for every service. The jar comes from 'mvn -Dquick package' or the launcher's first call.
#   docker build -t wireroom .
FROM eclipse-temurin:17-jre

RUN useradd --system --uid 10001 --home-dir /var/lib/wireroom --create-home wireroom \
    && mkdir -p /srv/feeds /srv/results \
    && chown wireroom: /srv/results \
    && chmod 1777 /var/lib/wireroom
COPY app/target/wireroom/lib /opt/wireroom/lib
COPY app/target/wireroom/wireroom.jar /opt/wireroom/
COPY deploy/container/wireroom deploy/container/is-ready /usr/local/bin/

# Every service answers on this port for health and metrics; publish it to trusted networks only.
ENV WIREROOM_MANAGEMENT_LISTEN=0.0.0.0:8090 LANG=C.UTF-8
EXPOSE 8090
HEALTHCHECK --interval=5s --timeout=4s --start-period=60s --retries=6 CMD ["is-ready"]

# Each container has its own work folder: state that can be rebuilt, and its name in the consumer group.
USER wireroom
WORKDIR /var/lib/wireroom
VOLUME ["/var/lib/wireroom"]
ENTRYPOINT ["wireroom"]
CMD ["--help"]

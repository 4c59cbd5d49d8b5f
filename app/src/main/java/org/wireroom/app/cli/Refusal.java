package org.wireroom.app.cli;

import java.security.cert.CertificateException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;

/** Describes in one line what Kafka refused and what to check. */
final class Refusal {
    private Refusal() {}

    /** The line, empty if Kafka refused nothing. */
    static Optional<String> of(Throwable e) {
        Optional<Throwable> refused = causes(e)
                .filter(cause -> cause instanceof AuthenticationException || cause instanceof AuthorizationException)
                .findFirst();
        return refused.map(cause -> cause instanceof AuthorizationException denied
                ? permission(denied)
                : cause instanceof SslAuthenticationException ? certificate(cause) : login(cause));
    }

    private static String login(Throwable e) {
        return "Kafka refused the login: " + e.getMessage()
                + " (check kafka.sasl.mechanism and kafka.sasl.jaas.config)";
    }

    private static String certificate(Throwable e) {
        String why = causes(e)
                .filter(CertificateException.class::isInstance)
                .reduce((first, last) -> last)
                .or(() -> causes(e).reduce((first, last) -> last))
                .map(cause -> cause.getClass().getSimpleName() + ": " + cause.getMessage())
                .orElse("");
        return "no secure connection to Kafka: " + why + " (check the certificates and kafka.ssl.truststore.*)";
    }

    private static String permission(AuthorizationException e) {
        String what = e instanceof TopicAuthorizationException topic
                ? "topics " + topic.unauthorizedTopics()
                : e instanceof GroupAuthorizationException group
                        ? "group " + group.groupId()
                        : e instanceof TransactionalIdAuthorizationException
                                ? "the transactional id"
                                : e instanceof ClusterAuthorizationException ? "the cluster" : "a resource it needs";
        return "this user is not allowed to use " + what + ": " + e.getMessage()
                + " (docs/security.md lists the required permissions)";
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(20);
    }
}

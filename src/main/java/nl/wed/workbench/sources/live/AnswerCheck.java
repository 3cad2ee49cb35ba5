package nl.wed.workbench.sources.live;

import java.io.IOException;

/// Says in what way an answer is not the one that was asked for.
final class AnswerCheck {
    static final String JSON = "application/json";
    static final String PLAIN = "text/plain";

    private AnswerCheck() {}

    static void require(Answer answer, String type, String host) throws LiveRefused, IOException {
        if (answer.isTooManyRecords()) {
            throw LiveRefused.of("tooManyRecords", host);
        }
        switch (answer.status()) {
            case 200 -> requireType(answer, type, host);
            case 400 -> throw LiveRefused.of("badRequest", host, answer.beginning());
            case 401, 403 -> throw LiveRefused.of("noAccess", host);
            case 404 -> throw LiveRefused.of("notFound", host);
            case 406 -> throw LiveRefused.of("notAcceptable", host);
            case 429 -> throw LiveRefused.of("busy", host);
            default ->
                throw answer.status() >= 500
                        ? LiveRefused.of("serverError", host, answer.status())
                        : LiveRefused.of("status", host, answer.status());
        }
    }

    private static void requireType(Answer answer, String type, String host) throws LiveRefused, IOException {
        if (answer.isHtml()) {
            throw LiveRefused.of("html", host);
        }
        String given = answer.type();
        boolean right = given.isEmpty() || (type.equals(JSON) ? given.contains("json") : !given.contains("xml"));
        if (!right) {
            throw LiveRefused.of("type", host, given);
        }
    }
}

package nl.wed.workbench.exchange;

import java.io.IOException;
import java.util.List;
import nl.wed.workbench.exchange.PackageReading.Reason;
import nl.wed.workbench.exchange.PackageReading.Refused;

/// Carries the reason of a refusal out of the reading of a zip.
final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient List<Object> arguments;

    Refusal(Reason reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    Refused outcome() {
        return new Refused(reason, arguments);
    }
}

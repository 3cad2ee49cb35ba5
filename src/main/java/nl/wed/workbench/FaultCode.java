package nl.wed.workbench;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The code of a failure that nobody expected: it is told to the user and leads to the line in the log.
record FaultCode(String code) {
    private static final Logger LOG = Logger.getLogger(FaultCode.class.getName());

    /// The code of a failure, which is written to the log.
    static FaultCode logged(Throwable failure) {
        var fault = new FaultCode(Integer.toHexString(trace(failure)).toUpperCase(Locale.ROOT));
        LOG.log(Level.SEVERE, "unexpected failure " + fault.code(), failure);
        return fault;
    }

    private static int trace(Throwable failure) {
        var trace = failure.getStackTrace();
        return 31 * failure.getClass().getName().hashCode()
                + (trace.length == 0 ? 0 : trace[0].toString().hashCode());
    }
}

package nl.wed.workbench.sources.live;

import java.util.Arrays;
import java.util.List;
import nl.wed.workbench.sources.result.ImportResult;

/// A source on the network did not give what was asked; the refusal says why.
public final class LiveRefused extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    private final transient ImportResult.Refused refusal;

    private LiveRefused(ImportResult.Refused refusal) {
        super(refusal.reasonKey(), null, false, false);
        this.refusal = refusal;
    }

    static LiveRefused of(String key, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(LiveRefused::text).toList();
        return new LiveRefused(new ImportResult.Refused("sources.live." + key, texts));
    }

    /// Why: a text key `sources.live.*` and its arguments.
    public ImportResult.Refused refusal() {
        return refusal;
    }

    boolean is(String key) {
        return refusal.reasonKey().equals("sources.live." + key);
    }

    private static String text(Object argument) {
        String line =
                argument.toString().replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}

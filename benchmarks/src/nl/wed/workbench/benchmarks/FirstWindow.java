package nl.wed.workbench.benchmarks;

import java.util.List;

/// From the start of the process to the second frame with the sample open (its working copy was
/// made before), against a window with one label.
final class FirstWindow {
    private FirstWindow() {}

    static Ratio measure(Programs programs, Sample sample, int times) throws Exception {
        var ours = programs.program(
                SampleWindow.class.getName(), List.of(), sample.file().toString());
        var empty = programs.reference(EmptyWindow.class.getName());
        programs.time(ours, true);
        return Ratio.interleaved(
                "window with the sample / window with a label",
                times,
                () -> programs.time(ours, true),
                () -> programs.time(empty, true),
                3);
    }
}

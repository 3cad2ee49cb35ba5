package nl.wed.workbench.report.model;

import java.util.List;

/// The front page. `mark` is a draft mark such as 'Concept', `notice` a warning to the reader (for
/// instance that persons and quotes are invented), `details` the labelled lines below (client,
/// status, version); each of them may be empty.
public record Cover(
        String title,
        String subtitle,
        String municipality,
        String date,
        String mark,
        String notice,
        List<Detail> details) {
    public Cover {
        details = List.copyOf(details);
    }

    /// One labelled line of the cover, for instance 'Opdrachtgever' and 'Gemeente Almelo'.
    public record Detail(String label, String text) {}
}

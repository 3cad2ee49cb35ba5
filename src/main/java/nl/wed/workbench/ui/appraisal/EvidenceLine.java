package nl.wed.workbench.ui.appraisal;

/// What one source body says about the evidence, in its own words with the date.
record EvidenceLine(String words, boolean toVerify, boolean perhapsExpired) {}

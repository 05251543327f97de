package org.followthrough.findings.links;

import org.followthrough.inspections.InspectionId;

/** The inspection whose links are shown. */
public record LinkHead(InspectionId id, String reference, String title) {}

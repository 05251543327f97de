package org.followthrough.findings.links;

/** What became of an offer. */
public enum LinkStanding {
    OFFERED,
    TAKEN,
    DECLINED
}

package org.followthrough.yousaid;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a line says, in words for young people.
 *
 * @param topic what it is about, in a few words
 * @param askedOfUsBy who asked
 * @param asked what they asked for
 * @param did what was done
 * @param different what is different because of that
 */
@Embeddable
public record LineWords(
        String topic, @Enumerated(EnumType.STRING) AskedBy askedOfUsBy, String asked, String did, String different) {}

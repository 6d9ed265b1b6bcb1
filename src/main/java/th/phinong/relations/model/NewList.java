package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.LocalizedText;

import java.time.LocalDate;

/**
 * What somebody says of a list that they bring.
 *
 * @param key its name in addresses, of small letters, digits and hyphens
 * @param title what it is called
 * @param kind what it is a list of
 * @param wholeCountry false for a list of some countries only
 * @param asAt the day that it speaks of
 * @param claimedPairs the total that it prints, or null
 * @param claimedProvinces the number of provinces that it prints, or null
 * @param fileName what the file is called
 */
public record NewList(
        String key,
        LocalizedText title,
        ListingKind kind,
        boolean wholeCountry,
        LocalDate asAt,
        @Nullable Integer claimedPairs,
        @Nullable Integer claimedProvinces,
        String fileName) {}

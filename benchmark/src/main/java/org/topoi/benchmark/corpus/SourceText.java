package org.topoi.benchmark.corpus;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A real text, as a folder of texts holds it: one line of JSON.
 *
 * @param date ISO day, or the year where only that is known
 * @param source where it was published
 * @param countryName the country it speaks for; sources of several countries are told apart by it
 * @param title its title
 * @param language code of its language
 * @param text paragraphs separated by line feeds
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SourceText(
    String date,
    String source,
    @JsonProperty("country_name") String countryName,
    String title,
    String language,
    String text) {}

package org.topoi.web.article;

/**
 * A detail that is not certain and that a person can take over with one click.
 *
 * @param field name of the detail
 * @param value what it may be, as the form sends it
 * @param label the same for a person to read
 * @param action where the form sends it, the other suggestions kept
 */
record Suggestion(String field, String value, String label, String action) {}

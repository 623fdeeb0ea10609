/**
 * Statistics of counts, with no corpus in sight: rates, intervals, comparisons of two corpora,
 * dispersion, association, vocabulary and weights, each after its published source.
 *
 * <p>Inputs are counts or a record of them ({@link org.topoi.analysis.statistics.ContingencyTable},
 * {@link org.topoi.analysis.statistics.AssociationTable}, {@link
 * org.topoi.analysis.statistics.PartFrequencies}, {@link
 * org.topoi.analysis.statistics.FrequencySpectrum}). What is not defined, as a share of nothing, is
 * an empty {@link java.util.OptionalDouble} and never NaN; where a value can be infinite, its
 * description says so.
 */
@NullMarked
package org.topoi.analysis.statistics;

import org.jspecify.annotations.NullMarked;

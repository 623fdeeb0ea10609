package org.topoi.analysis.query;

import java.util.BitSet;

/**
 * The types that one word of a query stands for.
 *
 * @param attribute the layer on which they are met
 * @param types their numbers; the bits are not changed any more
 */
record TypeSet(Attribute attribute, BitSet types) {}

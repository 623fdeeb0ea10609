/**
 * What all pages share: the frame, the selection bar, themes as they are shown, figures, and the
 * one place for digits.
 */
@NullMarked
package org.topoi.web.layout;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.topoi.web.article;

import org.jspecify.annotations.NullMarked;

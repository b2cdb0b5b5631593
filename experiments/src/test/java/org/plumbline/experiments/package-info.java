/** What the tests of several packages share. */
@NullMarked
package org.plumbline.experiments;

import org.jspecify.annotations.NullMarked;

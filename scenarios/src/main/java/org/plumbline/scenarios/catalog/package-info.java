/** The bundled cases. */
@NullMarked
package org.plumbline.scenarios.catalog;

import org.jspecify.annotations.NullMarked;

/** Results as text for people, JSON for programs and CSV for spreadsheets. */
@NullMarked
package org.plumbline.app.screen;

import org.jspecify.annotations.NullMarked;

package org.plumbline.scenarios;

import java.util.List;
import org.plumbline.scenarios.document.MappingNode;

/**
 * The trees of a scenario.
 *
 * @param layers the files by themselves, the weakest first
 * @param files defaults, case and files laid over each other, with overrides of texts and strategies worked in
 * @param overrides what wins over strategies and design points
 * @param currency the currency of all money
 */
record Resolution(List<MappingNode> layers, MappingNode files, MappingNode overrides, String currency) {}

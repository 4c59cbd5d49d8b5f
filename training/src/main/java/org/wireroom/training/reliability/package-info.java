/** How often what is found with some confidence is right. */
package org.wireroom.training.reliability;

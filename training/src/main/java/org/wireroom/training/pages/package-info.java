/** Training and scores of the model that finds the body of an article on its page. */
package org.wireroom.training.pages;

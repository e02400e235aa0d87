/**
 * Standards over HTTP: which there are, and what one version says. Every employee may read them.
 */
package io.kehu.classification.standard.web;

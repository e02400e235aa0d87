/**
 * The main job of the company standard as a story: people of the local realm take real customers from capture to archive
 * through the gateway, and somebody outside listens to the events.
 */
package io.kehu.local.story;

/** Where the archive gathers the file. Not reachable through the gateway. */
package io.kehu.followup.file.web;

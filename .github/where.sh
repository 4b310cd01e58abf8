#!/bin/sh
# Where GitHub Pages serves the site: settings for the workflows, one a line.
# With an argument, those of a preview in that folder; previews have no SITE_URL, so they have no feeds either.
#
# This is a file and no variable of the repository, because GitHub gives those to no run of a fork's pull request.
set -eu

# Owners may have capitals, names of hosts have none.
host="$(printf %s "$GITHUB_REPOSITORY_OWNER" | LC_ALL=C tr '[:upper:]' '[:lower:]').github.io"

# With a domain of your own: site=https://record.example and base=/
site="https://$host"
base="/${GITHUB_REPOSITORY#*/}/"

# The repository that GitHub serves at the top of that domain.
if [ "$(printf %s "${GITHUB_REPOSITORY#*/}" | LC_ALL=C tr '[:upper:]' '[:lower:]')" = "$host" ]; then base=/; fi

if [ $# -eq 0 ]; then
  echo "SITE_URL=$site"
  echo "BASE_PATH=$base"
else
  echo "BASE_PATH=$base$1/"
fi
echo "EDIT_URL=$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/edit/main"

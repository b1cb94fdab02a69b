"""The promises that the importer keeps, and the articles that it is measured on."""

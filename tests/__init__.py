"""The promises that the generator and its repository keep."""

"""From dossiers to findings with a life."""

# Lets the desk make its sandbox where user namespaces are closed to other programs (Ubuntu 24.04 and newer). Both names: the
# launcher, which asks whether there are namespaces, and the program that it starts.
abi <abi/4.0>,
include <tunables/global>

profile "${executable}" "/opt/${sanitizedProductName}/${executable}{,-bin}" flags=(unconfined) {
  userns,

  # Site-specific additions and overrides. See local/README for details.
  include if exists <local/${executable}>
}

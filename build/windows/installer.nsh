; The installer keeps a copy of itself for an updater to compare with. There is no updater: the copy goes, with its folder.
!macro customInstall
  Delete "$LOCALAPPDATA\${APP_INSTALLER_STORE_FILE}"
  RMDir "$LOCALAPPDATA\karjobiboroni-updater"
!macroend

// What the classic theme imports by name from prism-react-renderer; nothing of it is ever used.
export const Prism = {};

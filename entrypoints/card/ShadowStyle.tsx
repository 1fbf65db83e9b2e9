interface ShadowStyleProps {
  readonly text: string;
}

/**
 * The style sheet of a shadow root. A page's policy may forbid style elements; Firefox excepts those whose text an extension has set in
 * one piece, but not text nodes, as Preact makes them.
 */
export function ShadowStyle({ text }: ShadowStyleProps) {
  return (
    <style
      ref={(style) => {
        if (style && style.textContent !== text) style.textContent = text;
      }}
    />
  );
}

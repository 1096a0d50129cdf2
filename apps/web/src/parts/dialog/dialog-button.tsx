import { useState, type ReactNode } from 'react';
import { Button } from '../button/button';
import { Dialog } from './dialog';

interface Props {
  /** On the button, and at the head of the dialog. */
  readonly label: string;
  readonly look?: 'primary' | 'danger' | 'plain';
  /** What is in the dialog, which closes itself when its work is done. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a dialog. */
export function DialogButton({ label, look = 'plain', children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        look={look}
        onClick={() => {
          setOpen(true);
        }}
      >
        {label}
      </Button>
      <Dialog isOpen={isOpen} title={label} close={close}>
        {children(close)}
      </Dialog>
    </>
  );
}

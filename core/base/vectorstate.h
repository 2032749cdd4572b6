// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lamplight {

/// To be called where long arithmetic begins, on its own thread. Functions of the libraries that we build on (some of
/// Qt's for text among them) use the wide vector registers and leave their upper halves in use; from then on every
/// ordinary floating-point instruction of the thread has to preserve those halves, which on many x86-64 processors
/// takes seven times as long. This gives the halves up. Does nothing on processors without such registers.
void releaseVectorState();

} // namespace lamplight

// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/view/pagekeys.h"

#include <QKeyEvent>

namespace earmark {

namespace {

struct Binding
{
    int key;
    PageCaret::Move plain;
    PageCaret::Move withCtrl; ///< Ctrl+Shift; for Home and End Ctrl alone too
};

constexpr Binding bindings[] = {
    {Qt::Key_Left, PageCaret::Move::PreviousWord, PageCaret::Move::PreviousRow},
    {Qt::Key_Right, PageCaret::Move::NextWord, PageCaret::Move::NextRow},
    {Qt::Key_Up, PageCaret::Move::PreviousLine, PageCaret::Move::PreviousRow},
    {Qt::Key_Down, PageCaret::Move::NextLine, PageCaret::Move::NextRow},
    {Qt::Key_PageUp, PageCaret::Move::PreviousPage, PageCaret::Move::PreviousPage},
    {Qt::Key_PageDown, PageCaret::Move::NextPage, PageCaret::Move::NextPage},
    {Qt::Key_Home, PageCaret::Move::LineBegin, PageCaret::Move::PageBegin},
    {Qt::Key_End, PageCaret::Move::LineEnd, PageCaret::Move::PageEnd},
};

} // namespace

std::optional<CaretKey> caretKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers & (Qt::AltModifier | Qt::MetaModifier))
        return {};
    const bool isSelecting = modifiers & Qt::ShiftModifier;
    const bool hasCtrl = modifiers & Qt::ControlModifier;
    const bool isToAnEnd = event.key() == Qt::Key_Home || event.key() == Qt::Key_End;
    if (hasCtrl && !isSelecting && !isToAnEnd)
        return {};
    for (const Binding &binding : bindings) {
        if (binding.key == event.key())
            return CaretKey{.move = hasCtrl ? binding.withCtrl : binding.plain,
                            .selecting = isSelecting};
    }
    return {};
}

} // namespace earmark

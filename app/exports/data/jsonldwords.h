// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"

#include <optional>

namespace earmark {

// Words that the writer and the reader of Web Annotations share.

inline constexpr QLatin1StringView annotationContext("http://www.w3.org/ns/anno.jsonld");
inline constexpr QLatin1StringView mediaFragments("http://www.w3.org/TR/media-frags/");
inline constexpr QLatin1StringView episodeAddress("earmark://episode/");
inline constexpr QLatin1StringView colourClass("colour-");
inline constexpr QLatin1StringView favouriteWord("favourite"); ///< of a body that assesses
/// Of a fragment made by wordsFragment().
inline constexpr QLatin1StringView wordsStandard("tag:earmark.org,2026:words");

/// The words of an anchor by the ids of their lines: words=TRANSCRIPT,CUE,OFFSET,CUE,OFFSET.
QString wordsFragment(const TextAnchor &anchor);
/// The same back, without what surrounds the words; nothing if it is no such fragment.
std::optional<TextAnchor> anchorOfFragment(const QString &fragment);

} // namespace earmark

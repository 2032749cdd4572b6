# SPDX-License-Identifier: GPL-3.0-or-later
# What every target is compiled with. ccache is used when it is there.
add_library(lamplight_flags INTERFACE)
target_compile_definitions(lamplight_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
  QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(NOT MSVC)
  target_compile_options(lamplight_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wno-missing-field-initializers $<$<BOOL:${LAMPLIGHT_WERROR}>:-Werror>)
endif()
if(LAMPLIGHT_SANITIZE)
  target_compile_options(lamplight_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(lamplight_flags INTERFACE -fsanitize=address,undefined)
endif()

# The other linker of binutils takes half the time, and there is a program to link for every test.
find_program(GOLD ld.gold)
if(GOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_link_options(lamplight_flags INTERFACE -fuse-ld=gold)
endif()

option(LAMPLIGHT_CCACHE "Compile through ccache" ON)
find_program(CCACHE ccache)
if(LAMPLIGHT_CCACHE AND CCACHE)
  # The sloppiness and -fpch-preprocess are what ccache asks for where headers are precompiled.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(lamplight_flags INTERFACE -fpch-preprocess)
  endif()
endif()
